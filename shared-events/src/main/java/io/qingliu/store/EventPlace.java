package io.qingliu.store;

import io.qingliu.events.ids.ClusterId;
import org.jspecify.annotations.Nullable;

/**
 * Where a recorded event stands, as its leaf says; known also of one whose content was erased.
 *
 * @param position where it stands in the ledger
 * @param stream the stream that it belongs to
 * @param type its stored name
 * @param cluster the cluster whose history it is part of, or null where it belongs to none
 */
public record EventPlace(
        long position, String stream, String type, @Nullable ClusterId cluster) {}
