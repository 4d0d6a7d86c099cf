/** Facts about remediation 整治: the problem list, the plan, the backward schedule, fixes and their verification, completion. */
@NullMarked
package io.qingliu.events.remediation;

import org.jspecify.annotations.NullMarked;
