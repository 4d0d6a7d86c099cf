/** Facts about governing documents and issued papers 文件登记. */
@NullMarked
package io.qingliu.events.document;

import org.jspecify.annotations.NullMarked;
