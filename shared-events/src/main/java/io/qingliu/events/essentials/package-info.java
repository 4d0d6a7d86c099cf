/** Facts about acceptance essentials 验收技术要点: versions published; a published version is frozen. */
@NullMarked
package io.qingliu.events.essentials;

import org.jspecify.annotations.NullMarked;
