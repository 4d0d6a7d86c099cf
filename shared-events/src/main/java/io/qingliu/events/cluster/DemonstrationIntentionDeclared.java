package io.qingliu.events.cluster;

import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;
import org.jspecify.annotations.Nullable;

/**
 * The district said whether it intends to apply for the demonstration with this cluster (notice 四(一)1).
 *
 * @param clusterId the stream
 * @param context day, person, role, basis and source
 * @param intended whether it intends to
 * @param reason why, where it was said
 */
@Zh("示范申报意向已表明")
public record DemonstrationIntentionDeclared(
        ClusterId clusterId,
        EventContext context,
        @Zh("有意申报") boolean intended,
        @Zh("理由") @Nullable String reason) implements ClusterEvent {}
