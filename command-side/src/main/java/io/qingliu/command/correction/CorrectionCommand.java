package io.qingliu.command.correction;

import io.qingliu.command.kernel.AboutAnEvent;
import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.CorrectionId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about 记录更正. */
public sealed interface CorrectionCommand extends Command, AboutAnEvent permits CorrectEvent, CorrectEventAgain {
    /** The stream. */
    CorrectionId correctionId();

    @Override
    default StreamId stream() {
        return correctionId();
    }
}
