/**
 * governing documents and issued papers 文件登记.
 *
 * <p>This room promises: every paper can be found again by number or digest, keeps the number as it was found beside the normal form, and has a retention class.
 */
@NullMarked
package io.qingliu.command.document;

import org.jspecify.annotations.NullMarked;
