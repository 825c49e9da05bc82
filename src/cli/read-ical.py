"""Prints, for each iCalendar file named, its events as JSON: [uid, instant in seconds or the day, summary, description]."""
import json
import sys
from datetime import datetime

from icalendar import Calendar


def read(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    events = []
    for event in calendar.walk("VEVENT"):
        start = event.decoded("DTSTART")
        when = start.timestamp() if isinstance(start, datetime) else start.isoformat()
        events.append([str(event["UID"]), when, str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))])
    return events


print(json.dumps([read(path) for path in sys.argv[1:]]))
