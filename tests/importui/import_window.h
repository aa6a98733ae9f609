// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include "../exchange/import_fakes.h"
#include "fake_workspace.h"
#include "rangkul/importui/import_wizard.h"
#include "rangkul/ui/theme.h"

namespace rangkul::test {

/// The size of the smallest laptop, less the frame of the main window.
inline constexpr QSize kPageSize{1366, 690};

/// Saves how a widget looks when the variable RANGKUL_PICTURES names a folder; for people.
inline void picture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("RANGKUL_PICTURES");
    if (!folder.isEmpty()) {
        QCoreApplication::processEvents();
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
}

/// What stands on the labels and buttons that can be seen, each on a line.
inline QString seenText(const QWidget& widget)
{
    QStringList lines;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->text().isEmpty()) {
            lines << label->text();
        }
    }
    return lines.join(u'\n');
}

/// The visible button of this label, mnemonics left out.
inline QPushButton* button(const QWidget& widget, const QString& text)
{
    const auto buttons = widget.findChildren<QPushButton*>();
    for (QPushButton* found : buttons) {
        if (found->isVisible() && QString(found->text()).remove(u'&') == text) {
            return found;
        }
    }
    return nullptr;
}

/// Writes into a fake town and leaves a commit in the fake records that can be undone.
class TownWriter final : public registry::ImportWriter
{
public:
    TownWriter(::FakeRegister& town, FakeRegister& records)
        : m_town(town)
        , m_records(records)
    {
    }
    core::Status begin(const registry::NewRow& dataset, const QString& fileName) override
    {
        m_dataset = dataset;
        return m_town.begin(dataset, fileName);
    }
    core::Status add(const registry::ImportRow& row) override { return m_town.add(row); }
    core::Status addRaw(qint64 number, const QStringList& cells,
                        const QByteArray& problems) override
    {
        return m_town.addRaw(number, cells, problems);
    }
    core::Result<registry::Commit> finish(const core::Progress& progress) override
    {
        RANGKUL_TRY(m_town.finish(progress));
        registry::Edit edit;
        edit.kind = registry::CommitKind::Import;
        edit.created = {m_dataset};
        return m_records.apply(edit);
    }

private:
    ::FakeRegister& m_town;
    FakeRegister& m_records;
    registry::NewRow m_dataset;
};

/// The import wizard over a town of two kelurahan.
struct ImportWindow
{
    ScratchFiles files;
    ::FakeRegister town;
    FakeWorkspace fake;
    importui::ImportWizard wizard{fake.workspace};
    QString profiles = files.path("profiles");

    ImportWindow()
    {
        town.addVillage(QStringLiteral("99.71.01.1001"), QStringLiteral("Melati"));
        town.addVillage(QStringLiteral("99.71.01.1002"), QStringLiteral("Kenanga"));
        wizard.resize(kPageSize);
        wizard.show();
    }
    ~ImportWindow()
    {
        wizard.setServices({});
        fake.runner.drain();
    }

    bool open()
    {
        wizard.setServices(
            {&town, [this] { return std::make_unique<TownWriter>(town, fake.rows); }, profiles});
        return fake.open();
    }
    bool begin(const QStringList& paths)
    {
        wizard.begin(paths);
        return fake.settle();
    }
    QPushButton* next() const
    {
        for (const char* text : {"Next", "Check the list", "Import now", "Finish"}) {
            if (QPushButton* found = button(wizard, QString::fromLatin1(text))) {
                return found;
            }
        }
        return nullptr;
    }
    /// Presses the button that leaves the step, by mouse, and waits for what it starts.
    bool goOn()
    {
        QPushButton* found = next();
        if (found == nullptr || !found->isEnabled()) {
            return false;
        }
        QTest::mouseClick(found, Qt::LeftButton);
        return fake.settle();
    }
    QWidget* step() const { return wizard.findChild<QStackedWidget*>()->currentWidget(); }
    QString seen() const { return seenText(wizard); }
};

inline const QByteArray kFamilyHeader =
    "ID Keluarga,Desa/Kelurahan,Kode Kemdagri,Desil Kesejahteraan,Alamat,RT,RW,Kepala Keluarga,NIK,"
    "Jenis Kelamin,Tanggal Lahir,Jenis Atap,Penerima PKH\n";

inline QByteArray family(const QByteArray& id, const QByteArray& decile = "1",
                         const QByteArray& code = "99.71.01.1001", const QByteArray& name = "Budi",
                         const QByteArray& roof = "Genteng")
{
    return id + ",," + code + ',' + decile + ",Jl. Melati 1,1,002," + name +
           ",,Laki-laki,12-01-1980," + roof + ",Ya\n";
}

/// The member file that goes with family "K1".
inline const QByteArray kMemberOfK1 =
    "ID Keluarga P3KE,Desa/Kelurahan,Kode Kemdagri,Desil Kesejahteraan,ID Individu,Nama,NIK,Jenis "
    "Kelamin,Hubungan dengan Kepala Keluarga,Tanggal Lahir,Penerima BPNT\n"
    "K1,,99.71.01.1001,1,I1,Budi,9971011201800001,Laki-laki,Kepala Keluarga,12-01-1980,Tidak\n";

/// Ten families: seven good ones, of these one with a warning, and three that must wait.
inline QByteArray tenFamilies()
{
    QByteArray text = kFamilyHeader;
    for (int i = 1; i <= 6; ++i) {
        text += family("K" + QByteArray::number(i), QByteArray::number(i % 4 + 1));
    }
    text += family("K7", "2", "99.71.01.1002", "Budi 7");
    text += family("K8", "12");
    text += family("K9", "1", "99.71.09.1009");
    text += family("K10", "1", "99.71.01.1001", "");
    return text;
}

} // namespace rangkul::test
