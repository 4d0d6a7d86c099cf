/** Facts about imported files 导入批次. */
@NullMarked
package io.qingliu.events.importbatch;

import org.jspecify.annotations.NullMarked;
