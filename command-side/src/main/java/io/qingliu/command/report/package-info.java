/**
 * issued reports 报告.
 *
 * <p>This room promises: a report says which period and which ledger position it covers, and carries its digest.
 */
@NullMarked
package io.qingliu.command.report;

import org.jspecify.annotations.NullMarked;
