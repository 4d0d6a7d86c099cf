/**
 * Working-day calendars 工作日历 as versioned data, for counting back from a date 倒排工期 (rulings §12).
 *
 * <p>This room promises: a published version is frozen, and every day within it is a working day or is not.
 */
@NullMarked
package io.qingliu.command.calendar;

import org.jspecify.annotations.NullMarked;
