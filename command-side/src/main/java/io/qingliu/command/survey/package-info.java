/**
 * The baseline survey 排查摸底 by the form of sources, network and plant 源、网、厂 (notice 四, 附件).
 *
 * <p>This room promises: a survey is opened with those who must join it; a row is read by the form version that the survey
 * pinned, and what is stored is the one normal text of what was written; a batch is written whole or not at all; a correction
 * keeps what was there before; a submitted part does not change unnoticed, and the survey is submitted with all three.
 */
@NullMarked
package io.qingliu.command.survey;

import org.jspecify.annotations.NullMarked;
