/** Facts about survey forms 调查表: versions published; a published version is frozen. */
@NullMarked
package io.qingliu.events.form;

import org.jspecify.annotations.NullMarked;
