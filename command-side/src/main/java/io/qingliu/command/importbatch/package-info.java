/**
 * imported files 导入批次.
 *
 * <p>This room promises: a batch is withdrawn once, with a reason and the rows that stay because later facts rest on them.
 */
@NullMarked
package io.qingliu.command.importbatch;

import org.jspecify.annotations.NullMarked;
