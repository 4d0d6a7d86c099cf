/**
 * The summary report 建设总结报告 on a passed round (notice 四(一)4, 四(二)3).
 *
 * <p>This room promises: a report stands on a passed round that was not annulled, holds its three mandatory texts, lies with
 * one side at a time, and is accepted once.
 */
@NullMarked
package io.qingliu.command.summaryreport;

import org.jspecify.annotations.NullMarked;
