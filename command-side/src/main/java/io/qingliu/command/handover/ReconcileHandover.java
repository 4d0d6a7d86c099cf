package io.qingliu.command.handover;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.HandoverId;
import java.util.List;

/**
 * Record the comparison of both sides' data (rulings §16).
 *
 * @param handoverId the stream
 * @param context who asks, when it happened
 * @param matched how many records agreed
 * @param differences what differed
 */
@Asks(
        zh = "核对移交数据",
        en = "Record the comparison of both sides' data (rulings §16).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record ReconcileHandover(HandoverId handoverId, CommandContext context, int matched, List<String> differences)
        implements HandoverCommand {
    public ReconcileHandover {
        differences = List.copyOf(differences);
    }
}
