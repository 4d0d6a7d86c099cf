/** Facts about one paper on demonstrations 示范申报文件 that names many clusters: application, candidate list, final list or circular (notice 四(一)2, 四(一)5). */
@NullMarked
package io.qingliu.events.application;

import org.jspecify.annotations.NullMarked;
