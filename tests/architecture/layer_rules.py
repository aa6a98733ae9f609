# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. This table is the dependency rule; check_layers.py only applies it."""

# Module -> modules whose headers it may include (besides its own).
MODULES = {
    "core": set(),
    "mapipc": set(),
    "vault": {"core"},
    "registry": {"core"},
    "words": {"core", "registry"},
    "scoring": {"core", "registry"},
    "linkage": {"core", "registry"},
    "coverage": {"core", "registry"},
    "verification": {"core", "registry"},
    "planning": {"core", "registry", "coverage"},
    "sync": {"core", "registry", "vault"},
    "exchange": {"core", "registry"},
    "reports": {"core", "registry", "scoring", "coverage"},
    "storage": {"core", "vault", "registry", "coverage", "sync", "verification"},
    "demo": {"core", "registry", "exchange"},
    "mapclient": {"core", "mapipc"},
    "ui": {"core", "registry", "words"},
}

# Modules of windows: a feature's pages see its feature and what every window sees.
_WINDOW = {"core", "registry", "words", "ui"}
MODULES.update({
    "registryui": _WINDOW,
    "mapui": _WINDOW | {"mapclient"},
    "importui": _WINDOW | {"exchange"},
    "coverageui": _WINDOW | {"coverage"},
    "syncui": _WINDOW | {"sync"},
    "scoringui": _WINDOW | {"scoring"},
    "linkageui": _WINDOW | {"linkage"},
})

WINDOW_MODULES = {name for name in MODULES if name.endswith("ui")}
_BELOW_WINDOWS = set(MODULES) - WINDOW_MODULES

# Program -> modules whose headers it may include.
PROGRAMS = {
    "cli": _BELOW_WINDOWS,
    "services": _BELOW_WINDOWS,  # a library that cli, bench and desktop share
    "bench": _BELOW_WINDOWS | {"mapui"},  # paints points into pictures, opens no window
    "desktop": set(MODULES),
    "mapworker": {"mapipc"},
}

# Programs that may include Qt Widgets (the worker: qgsapplication.h needs QApplication).
WINDOW_PROGRAMS = {"desktop", "mapworker"}

# Library -> (pattern of its headers, pattern of its names in CMake, who may see it).
# "app/bench" sees SQLite because the session extension is a peer that it measures.
LIBRARIES = {
    "SQLite": (r"(?:sqlite3(?:ext)?|spatialite)\.h$", r"(?i:\bsqlite3?\b)",
               {"modules/storage", "app/bench"}),
    "GDAL": (r"(?:gdal/)?(?:gdal|ogr|cpl)\w*\.h$", r"\bGDAL\b", {"modules/exchange"}),
    "libxlsxwriter": (r"xlsxwriter(?:/\w+)?\.h$", r"(?i:xlsxwriter)", {"modules/exchange"}),
    "libsodium": (r"sodium(?:/\w+)?\.h$", r"(?i:\b(?:lib)?sodium\b)",
                  {"modules/vault", "modules/sync"}),
    "Qt Charts": (r"(?:QtCharts/.*|Q\w*(?:Chart|ChartView|Series|BarSet|PieSlice|\wAxis))$",
                  r"\bQt6::Charts\b", {"modules/coverageui"}),
    "QGIS": (r"(?i:(?:qgis/)?(?:qgs\w*|qgis)(?:\.h)?)$", r"(?i:\bqgis\w*)", {"app/mapworker"}),
    "Qt 5": (r"$^", r"\bQt5\b", {"app/mapworker"}),
}

# Qt Widgets, by folder or by the names that matter; CMake's Qt6::Widgets is checked as well.
WIDGETS_CMAKE = r"\bQt6::(?:Widgets|OpenGLWidgets|SvgWidgets|PrintSupport)\b|\bWIDGETS\b"
WIDGETS_HEADER = (
    r"(?:QtWidgets(?:/.*)?|QtOpenGLWidgets/.*|QtSvgWidgets/.*"
    r"|Q(?!TextLayout)\w*(?:Widget|Dialog|Layout|Button|Box|Label|Bar|Edit|Slider|Splitter|Delegate|Wizard)"
    r"|Q(?:Application|MainWindow|Menu|Frame|Completer|Header\w*|Table\w*|Tree\w*|List(?:View|Widget\w*)"
    r"|ColumnView|GraphicsView|GraphicsScene|Graphics\w*Item|MessageBox|ScrollArea|Style|ToolTip"
    r"|WhatsThis|ShortcutLabel|SystemTrayIcon|Dial))$")

# `core` and `words` know Qt Core alone; `core` also does no input or output.
QT_CORE_ONLY = {"core", "words"}
QT_NOT_CORE = (
    r"Qt(?:Gui|Widgets|Network|Sql|Xml|Svg|Charts|Concurrent|OpenGL\w*|PrintSupport|DBus|Test)(?:/.*)?$"
    r"|Q(?:Color|Image|Pixmap|Painter\w*|Pen|Brush|Font\w*|Icon|Sql\w*|Network\w*|Tcp\w*|Dom\w*"
    r"|Gui\w*|Action|Svg\w*|Desktop\w*|Clipboard|Text(?:Document|Cursor)|Standard(?:ItemModel|Item))$")
QT_NOT_CORE_CMAKE = r"\bQt6::(?!Core\b)\w+"
IO_MODULES_WITHOUT = {"core"}
IO_HEADER = (
    r"(?:QtCore/)?Q(?:File\w*|Dir\w*|SaveFile|Temporary\w+|Process|Settings|LockFile|Storage\w*)$"
    r"|(?:fstream|filesystem|cstdio|stdio\.h|unistd\.h|fcntl\.h)$")

# Plain C++: both processes link it, each with its own Qt.
WITHOUT_QT = {"mapipc"}
QT_HEADER = r"(?:Qt?[A-Z]\w*(?:/.*)?|q[a-z]+\.h)$"

SOURCE_LINES = 600
HEADER_LINES = 250
# Files that may be longer, each with the reason.
LONGER_FILES: dict[str, str] = {}
