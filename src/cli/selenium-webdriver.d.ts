/** What is used of selenium-webdriver, which comes without types. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    click(): Promise<void>;
    clear(): Promise<void>;
    sendKeys(...keys: string[]): Promise<void>;
    isDisplayed(): Promise<boolean>;
  }
  export interface WebDriver {
    get(url: string): Promise<void>;
    quit(): Promise<void>;
    findElement(locator: unknown): Promise<WebElement>;
    executeScript<T>(script: string, ...args: unknown[]): Promise<T>;
    navigate(): { refresh(): Promise<void> };
    manage(): { setTimeouts(timeouts: Record<string, number>): Promise<void> };
  }
  export class Capabilities {
    constructor(capabilities: Record<string, unknown>);
  }
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }
  export const By: { css(selector: string): unknown };
}
