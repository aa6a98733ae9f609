// SPDX-License-Identifier: GPL-3.0-or-later
// The public view of MainWindow: counts only.
#include <QDockWidget>
#include <QListWidget>
#include <QToolButton>

#include "main_window.h"

namespace rangkul::desktop {

void MainWindow::showSecrecy()
{
    m_secrecyButton->setText(m_public ? tr("PUBLIC") : tr("SECRET - BNBA"));
    m_secrecyButton->setAccessibleName(m_public ? tr("Public view: press to show names again")
                                                : tr("Secret view: press for the public view"));
    m_secrecyButton->setToolTip(
        m_public
            ? tr("Only counts are shown. Press to come back to names and addresses.")
            : tr("Names and addresses can show in this window. Do not show or share it outside "
                 "the office. Press for the public view, which shows counts only."));
    m_secrecyButton->setStyleSheet(
        QStringLiteral("background:%1;color:white;font-weight:600;padding:1px 8px;border:none")
            .arg(m_public ? QStringLiteral("#1d6b3a") : QStringLiteral("#9b1c1c")));
}

bool MainWindow::isShown(const ui::Page& page) const
{
    static const QStringList kPublicPlaces{
        QStringLiteral("mapPage"), QStringLiteral("coveragePage"), QStringLiteral("indicatorPage")};
    return !m_public || kPublicPlaces.contains(page.objectName());
}

void MainWindow::setPublic(bool isPublic)
{
    if (isPublic == m_public) {
        return;
    }
    m_public = isPublic;
    showSecrecy();
    m_search->setVisible(!isPublic);
    m_filterBar->setVisible(!isPublic);
    for (int row = 0; row < static_cast<int>(m_pages.size()); ++row) {
        m_rail->item(row)->setHidden(!isShown(*m_pages[static_cast<size_t>(row)]));
    }
    Q_EMIT publicChanged(isPublic);
    if (m_rail->isHidden()) {
        return;
    }
    if (m_profileDock->isFloating() && isPublic) {
        m_profileDock->setFloating(false);
    }
    const int row = m_rail->currentRow();
    if (row < 0 || !isShown(*m_pages[static_cast<size_t>(row)])) {
        goTo(QStringLiteral("mapPage"));
    } else {
        onRailChanged(row);
    }
}

} // namespace rangkul::desktop
