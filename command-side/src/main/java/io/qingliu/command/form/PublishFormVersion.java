package io.qingliu.command.form;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.events.Mark;
import io.qingliu.events.RecordKind;
import io.qingliu.events.Role;
import io.qingliu.events.ids.FormId;
import java.util.List;

/**
 * The municipal bureau publishes the next version of a survey form; the versions before stay as they are.
 *
 * @param formId the stream
 * @param context who asks, when it happened
 * @param version the version after the last
 * @param title its title
 * @param mark where it comes from
 * @param kinds the kinds of rows, at least one for each part
 */
@Asks(
        zh = "发布调查表新版本",
        en = "Publish the next version of a survey form (notice 附件; proposed).",
        by = Role.MUNICIPAL_BUREAU)
public record PublishFormVersion(
        FormId formId, CommandContext context, int version, String title, Mark mark, List<RecordKind> kinds)
        implements FormCommand {
    public PublishFormVersion {
        kinds = List.copyOf(kinds);
    }
}
