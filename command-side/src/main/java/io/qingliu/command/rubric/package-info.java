/**
 * Scoring rubrics 评分细则 as versioned data (notice 三: 附表《评分细则》; rulings §5, §6).
 *
 * <p>This room promises: a published version is frozen, its items sum to its maximum exactly, and its pass mark is at least 90
 * of 100. The real table is not public; which rubric is used is the municipal bureau's decision, never this code's.
 */
@NullMarked
package io.qingliu.command.rubric;

import org.jspecify.annotations.NullMarked;
