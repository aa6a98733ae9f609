#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one fault at a time in a small tree and expects check_layers.py to name it, and nothing else."""
import tempfile
import unittest
from pathlib import Path

import check_layers
import layer_rules

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
CPP = f"// {LICENCE}\n"
CMAKE = f"# {LICENCE}\n"
MACHINE_FOLDER = "/" + "home/somebody/city.gpkg"

# Name of the case -> (file, text, rule that must speak).
PLANTED = {
    "core reaches up": ("modules/core/src/a.cpp", CPP + '#include "rangkul/registry/x.h"\n', "layer"),
    "a page reaches storage": ("modules/registryui/src/a.cpp", CPP + '#include "rangkul/storage/x.h"\n', "layer"),
    "a feature reaches another": ("modules/sync/src/a.cpp", CPP + '#include "rangkul/exchange/x.h"\n', "layer"),
    "words reach a feature": ("modules/words/src/a.cpp", CPP + '#include "rangkul/coverage/x.h"\n', "layer"),
    "the worker reaches the register": ("app/mapworker/a.cpp", CPP + '#include "rangkul/storage/x.h"\n', "layer"),
    "the command line reaches a page": ("app/cli/a.cpp", CPP + '#include "rangkul/ui/x.h"\n', "layer"),
    "an unknown module is included": ("modules/storage/src/a.cpp", CPP + '#include "rangkul/nosuch/x.h"\n', "layer"),
    "an unknown module exists": ("modules/nosuch/src/a.cpp", CPP, "layer"),
    "a link line reaches up": ("modules/registry/CMakeLists.txt", CMAKE + "PUBLIC Rangkul::storage)\n", "layer"),
    "an include climbs": ("modules/vault/src/a.cpp", CPP + '#include "../../core/src/x.h"\n', "upward"),
    "SQLite outside storage": ("modules/sync/src/a.cpp", CPP + "#include <sqlite3.h>\n", "library"),
    "SQLite in the window": ("app/desktop/a.cpp", CPP + "#include <sqlite3.h>\n", "library"),
    "GDAL outside exchange": ("modules/storage/src/a.cpp", CPP + "#include <gdal_priv.h>\n", "library"),
    "OGR outside exchange": ("modules/demo/src/a.cpp", CPP + "#include <ogrsf_frmts.h>\n", "library"),
    "CPL outside exchange": ("app/cli/a.cpp", CPP + '#include "cpl_conv.h"\n', "library"),
    "xlsxwriter outside exchange": ("modules/reports/src/a.cpp", CPP + "#include <xlsxwriter.h>\n", "library"),
    "sodium outside vault and sync": ("modules/storage/src/a.cpp", CPP + "#include <sodium.h>\n", "library"),
    "a link to sodium": ("modules/storage/CMakeLists.txt", CMAKE + "PRIVATE PkgConfig::sodium)\n", "library"),
    "charts outside the chart pages": ("modules/registryui/src/a.cpp", CPP + "#include <QChartView>\n", "library"),
    "charts by their folder": ("modules/mapui/src/a.cpp", CPP + "#include <QtCharts/QPieSeries>\n", "library"),
    "QGIS outside the worker": ("app/desktop/a.cpp", CPP + "#include <qgsmapcanvas.h>\n", "library"),
    "QGIS in the client": ("modules/mapclient/src/a.cpp", CPP + "#include <qgis.h>\n", "library"),
    "Qt 5 outside the worker": ("modules/mapclient/CMakeLists.txt", CMAKE + "PUBLIC Qt5::Core)\n", "library"),
    "a widget below the windows": ("modules/coverage/src/a.cpp", CPP + "#include <QWidget>\n", "widgets"),
    "a widget by its folder": ("modules/storage/src/a.cpp", CPP + "#include <QtWidgets/QLabel>\n", "widgets"),
    "a dialog in the command line": ("app/cli/a.cpp", CPP + "#include <QMessageBox>\n", "widgets"),
    "a link to widgets": ("modules/exchange/CMakeLists.txt", CMAKE + "PUBLIC Qt6::Widgets)\n", "widgets"),
    "Qt in the messages": ("modules/mapipc/src/a.cpp", CPP + "#include <QByteArray>\n", "plain"),
    "Qt linked to the messages": ("modules/mapipc/CMakeLists.txt", CMAKE + "PUBLIC Qt6::Core)\n", "plain"),
    "core knows pictures": ("modules/core/src/a.cpp", CPP + "#include <QImage>\n", "qtcore"),
    "core links Qt Gui": ("modules/core/CMakeLists.txt", CMAKE + "PUBLIC Qt6::Core Qt6::Gui)\n", "qtcore"),
    "core opens files": ("modules/core/include/rangkul/core/a.h", CPP + "#include <QFile>\n", "io"),
    "core opens streams": ("modules/core/src/a.cpp", CPP + "#include <fstream>\n", "io"),
    "no licence": ("modules/core/src/a.cpp", "int a;\n", "licence"),
    "no licence in a script": ("packaging/a.sh", "#!/bin/sh\n", "licence"),
    "a long source": ("modules/core/src/a.cpp", CPP + "\n" * layer_rules.SOURCE_LINES, "length"),
    "a long header": ("app/cli/a.h", CPP + "\n" * layer_rules.HEADER_LINES, "length"),
    "a carriage return": ("tests/core/a.cpp", CPP + "int a;\r\n", "text"),
    "a tab": ("modules/storage/migrations/0001_a.sql", "CREATE\tTABLE a(b);\n", "text"),
    "a trailing blank": ("docs/a.md", "Text \n", "text"),
    "no last line end": ("README.md", "Text", "text"),
    "not UTF-8": ("docs/a.md", b"\xff\xfe\n", "text"),
    "a path of one machine": ("tests/core/a.cpp", CPP + f'auto p = "{MACHINE_FOLDER}";\n', "path"),
}

CLEAN = {
    "modules/core/CMakeLists.txt": CMAKE + "rangkul_module(core PUBLIC Qt6::Core)\n",
    "modules/core/include/rangkul/core/a.h": CPP + "#include <QCalendar>\n#include <QString>\n",
    "modules/storage/src/a.cpp": CPP + '#include "rangkul/sync/a.h"\n#include <sqlite3.h>\n#include <QFile>\n',
    "modules/exchange/src/a.cpp": CPP + "#include <ogrsf_frmts.h>\n#include <xlsxwriter.h>\n",
    "modules/vault/src/a.cpp": CPP + "#include <sodium.h>\n",
    "modules/mapipc/src/a.cpp": CPP + '#include "frame_reader.h"\n#include <vector>\n',
    "modules/coverageui/src/a.cpp": CPP + '#include "rangkul/coverage/a.h"\n#include <QtCharts/QBarSet>\n',
    "modules/reports/src/a.cpp": CPP + "#include <QPainter>\n#include <QTextLayout>\n",
    "app/mapworker/a.cpp": CPP + '#include "rangkul/mapipc/a.h"\n#include <qgsapplication.h>\n',
    "app/mapworker/CMakeLists.txt": CMAKE + "find_package(Qt5 COMPONENTS Widgets)\n",
    "app/desktop/a.cpp": CPP + '#include "rangkul/storage/a.h"\n#include <QMainWindow>\n',
    "tests/data/awkward.md": "Any\ttext \r\n",
}


def findings_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return check_layers.check(Path(folder))


class CheckLayers(unittest.TestCase):
    def test_a_clean_tree_has_no_findings(self):
        self.assertEqual(findings_of(CLEAN), [])

    def test_each_planted_fault_is_found_and_nothing_else(self):
        for case, (name, text, rule) in PLANTED.items():
            with self.subTest(case):
                found = findings_of({**CLEAN, name: text})
                self.assertEqual({(finding.path, finding.rule) for finding in found}, {(name, rule)})

    def test_the_table_has_no_ring(self):
        def below(module, path):
            self.assertNotIn(module, path)
            for other in layer_rules.MODULES[module]:
                below(other, path | {module})
        for module in layer_rules.MODULES:
            below(module, frozenset())

    def test_an_exception_for_a_file_that_is_gone_is_found(self):
        layer_rules.LONGER_FILES["modules/core/src/gone.cpp"] = "planted"
        try:
            self.assertEqual([finding.rule for finding in findings_of(CLEAN)], ["length"])
        finally:
            del layer_rules.LONGER_FILES["modules/core/src/gone.cpp"]


if __name__ == "__main__":
    unittest.main()
