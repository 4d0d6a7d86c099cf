/**
 * Survey forms “源、网、厂”调查表 as versioned data (notice 附件).
 *
 * <p>This room promises: a published version is frozen, has at least one kind of row for each of the three parts, and every
 * field can be filled in.
 */
@NullMarked
package io.qingliu.command.form;

import org.jspecify.annotations.NullMarked;
