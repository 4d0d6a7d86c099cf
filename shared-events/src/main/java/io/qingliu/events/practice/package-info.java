/** Facts about good practices 示范经验, published and adopted (notice 四(一)5). */
@NullMarked
package io.qingliu.events.practice;

import org.jspecify.annotations.NullMarked;
