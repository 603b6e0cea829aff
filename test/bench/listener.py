"""PDFs through a LibreOffice that is already running: listener.py PORT OUT FILE... prints one JSON line."""
import json
import os
import statistics
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


port, out, files = sys.argv[1], sys.argv[2], sys.argv[3:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(300):
    try:
        remote = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.2)
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
times = []
for index, file in enumerate(files):
    start = time.perf_counter()
    document = desktop.loadComponentFromURL(f"file://{file}", "_blank", 0, (prop("Hidden", True),))
    document.storeToURL(f"file://{out}/{index}.pdf", (prop("FilterName", "writer_pdf_Export"),))
    document.close(True)
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps({"first": times[0], "warm": statistics.median(times[1:])}), flush=True)
try:
    desktop.terminate()
except Exception:
    pass
# The bridge may fault while it is taken down after LibreOffice has gone; the answer is out by then.
os._exit(0)
