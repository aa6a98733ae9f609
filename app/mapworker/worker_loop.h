// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "frame_output.h"
#include "map_layers.h"
#include "request_reader.h"

namespace rangkul::mapworker {

/// Answers requests one after another on the main thread until stdin ends.
class WorkerLoop : public QObject
{
    Q_OBJECT

public:
    /// `arrowPath` names the SVG of the north arrow.
    WorkerLoop(FrameOutput& output, QString arrowPath);

    /// Says Hello and begins to read.
    void start();
    /// Exit status once the event loop has ended: 0, or 3 when stdin carried rubbish.
    int exitStatus() const;

private:
    void onNews();
    mapipc::Frame answer(const Job& job);
    template <typename Request, typename Handler>
    mapipc::Frame answerWith(const Job& job, Handler handler);
    void send(const mapipc::Frame& frame);

    FrameOutput& m_output;
    QString m_arrowPath;
    MapLayers m_layers;
    bool m_busy = false;
    RequestReader m_reader; // last: its thread ends before what it calls goes away
};

} // namespace rangkul::mapworker
