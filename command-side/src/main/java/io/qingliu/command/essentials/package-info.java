/**
 * Acceptance essentials 验收技术要点 as versioned data (notice 三: 附件4; rulings §7).
 *
 * <p>This room promises: a published version is frozen and names each essential once. The real text is not public; the
 * municipal bureau loads its own.
 */
@NullMarked
package io.qingliu.command.essentials;

import org.jspecify.annotations.NullMarked;
