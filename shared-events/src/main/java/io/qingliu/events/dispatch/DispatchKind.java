package io.qingliu.events.dispatch;

import io.qingliu.events.Zh;

/** How a matter is pursued. */
public enum DispatchKind {
    /** Raised at a progress meeting. */
    @Zh("调度")
    DISPATCH,
    /** Supervised until settled. */
    @Zh("督办")
    SUPERVISION
}
