/** Facts about issued reports 报告. */
@NullMarked
package io.qingliu.events.report;

import org.jspecify.annotations.NullMarked;
