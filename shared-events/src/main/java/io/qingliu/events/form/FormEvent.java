package io.qingliu.events.form;

import io.qingliu.events.DomainEvent;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.StreamId;

/** Facts about survey forms 调查表: versions published; a published version is frozen. */
public sealed interface FormEvent extends DomainEvent permits FormPublished {
    /** The stream's id. */
    FormId formId();

    @Override
    default StreamId stream() {
        return formId();
    }
}
