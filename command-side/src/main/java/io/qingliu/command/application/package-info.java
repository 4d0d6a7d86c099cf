/**
 * The papers on demonstrations 示范申报文件: application, candidate list, final list and circular (notice 四(一)2, 四(一)5).
 *
 * <p>This room promises: a paper is written down once with every cluster it names, whatever may follow for them; what follows
 * is judged in each cluster's own demonstration. A cluster stands once in a paper, and an application is declined or withdrawn
 * once for each of its clusters.
 */
@NullMarked
package io.qingliu.command.application;

import org.jspecify.annotations.NullMarked;
