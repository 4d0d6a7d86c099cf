/**
 * The baseline survey 排查摸底 by the form of sources, network and plant 源、网、厂 (notice 四, 附件).
 *
 * <p>This room promises: a row is read by the form version that the survey pinned, and what is stored is the one normal text
 * of what was written.
 */
@NullMarked
package io.qingliu.command.survey;

import org.jspecify.annotations.NullMarked;
