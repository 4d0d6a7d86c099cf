package io.qingliu.command.application;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Role;
import io.qingliu.events.ids.ApplicationId;
import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * The district withdraws the application for some of its clusters or all.
 *
 * @param applicationId the stream
 * @param context who asks, when it happened
 * @param clusters which of its clusters
 * @param reason why
 */
@Asks(
        zh = "撤回申报",
        en = "Withdraw the application for some of its clusters or all (rulings §21).",
        by = Role.DISTRICT_BUREAU)
public record WithdrawApplication(
        ApplicationId applicationId, CommandContext context, List<ClusterId> clusters, String reason)
        implements ApplicationCommand {
    public WithdrawApplication {
        clusters = List.copyOf(clusters);
    }
}
