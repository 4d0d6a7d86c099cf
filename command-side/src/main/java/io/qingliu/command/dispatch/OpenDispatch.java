package io.qingliu.command.dispatch;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Role;
import io.qingliu.events.dispatch.DispatchKind;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.DispatchId;
import io.qingliu.events.ids.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/**
 * Dispatch a matter or put it under supervision (notice 五(一)).
 *
 * @param dispatchId the stream, opened by this command
 * @param context who asks, when it happened
 * @param kind how it is pursued
 * @param matter what is to be done
 * @param owner who is to do it
 * @param dueOn by when
 * @param clusters the clusters concerned, at least one
 */
@Asks(
        zh = "发起调度督办",
        en = "Dispatch a matter or put it under supervision (notice 五(一)).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU})
public record OpenDispatch(
        DispatchId dispatchId,
        CommandContext context,
        DispatchKind kind,
        String matter,
        OrganisationId owner,
        LocalDate dueOn,
        List<ClusterId> clusters)
        implements DispatchCommand, Opening {
    public OpenDispatch {
        clusters = List.copyOf(clusters);
    }
}
