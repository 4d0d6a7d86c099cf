package io.qingliu.events.demonstration;

import io.qingliu.events.Basis;
import io.qingliu.events.EventContext;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.DemonstrationId;
import java.util.List;

/**
 * The final list names the cluster, but a condition of the notice is not met: the list is a fact, its consequence is refused (rulings §1).
 *
 * @param demonstrationId the stream
 * @param context day, person, role, basis and source
 * @param listId the final list
 * @param rules codes of the rules that stand against it, at least one
 * @param document the paper
 */
@Zh("示范确认不成立")
public record ConfirmationRefused(
        DemonstrationId demonstrationId,
        EventContext context,
        @Zh("清单") ApplicationId listId,
        @Zh("不符合的规则") List<String> rules,
        @Zh("清单文件") Basis document)
        implements DemonstrationEvent {
    public ConfirmationRefused {
        rules = List.copyOf(rules);
    }
}
