/** Facts about the summary report 建设总结报告 on one accepted round of a cluster (notice 四(一)4, 四(二)3). */
@NullMarked
package io.qingliu.events.summaryreport;

import org.jspecify.annotations.NullMarked;
