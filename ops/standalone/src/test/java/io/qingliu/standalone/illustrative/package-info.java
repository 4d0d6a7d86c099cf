/** The illustrative programme, loaded and looked at; and the tool that takes examples from it. */
@NullMarked
package io.qingliu.standalone.illustrative;

import org.jspecify.annotations.NullMarked;
