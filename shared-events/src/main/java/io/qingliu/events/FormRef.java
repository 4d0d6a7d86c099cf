package io.qingliu.events;

import io.qingliu.events.ids.FormId;

/**
 * A version of a survey form.
 *
 * @param form which form
 * @param version its version, from 1
 */
public record FormRef(@Zh("调查表") FormId form, @Zh("版本") int version) {}
