/** Facts about working-day calendars 工作日历: versions published; a published version is frozen. */
@NullMarked
package io.qingliu.events.calendar;

import org.jspecify.annotations.NullMarked;
