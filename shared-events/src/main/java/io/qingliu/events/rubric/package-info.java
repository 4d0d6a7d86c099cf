/** Facts about scoring rubrics 评分细则: versions published and withdrawn; a published version is frozen. */
@NullMarked
package io.qingliu.events.rubric;

import org.jspecify.annotations.NullMarked;
