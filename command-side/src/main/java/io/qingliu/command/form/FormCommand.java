package io.qingliu.command.form;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about a survey form. */
public sealed interface FormCommand extends Command permits PublishForm, PublishFormVersion {
    /** The stream. */
    FormId formId();

    @Override
    default StreamId stream() {
        return formId();
    }
}
