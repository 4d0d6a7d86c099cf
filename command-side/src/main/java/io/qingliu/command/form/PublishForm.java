package io.qingliu.command.form;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Mark;
import io.qingliu.events.RecordKind;
import io.qingliu.events.Role;
import io.qingliu.events.ids.FormId;
import java.util.List;

/**
 * The municipal bureau publishes a survey form for the first time.
 *
 * @param formId the stream, opened by this command
 * @param context who asks, when it happened
 * @param version 1
 * @param title its title
 * @param mark where it comes from
 * @param kinds the kinds of rows, at least one for each part
 */
@Asks(zh = "发布调查表", en = "Publish a survey form (notice 附件; proposed).", by = Role.MUNICIPAL_BUREAU)
public record PublishForm(
        FormId formId, CommandContext context, int version, String title, Mark mark, List<RecordKind> kinds)
        implements FormCommand, Opening {
    public PublishForm {
        kinds = List.copyOf(kinds);
    }
}
