package io.qingliu.events.form;

import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.RecordKind;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.FormId;
import java.util.List;

/**
 * The municipal bureau published a version of a survey form; it is frozen from then on.
 *
 * @param formId the stream
 * @param context day, person, role, basis and source
 * @param version version published, 1 for the first
 * @param title its title
 * @param mark where it comes from; shown wherever it is used
 * @param kinds the kinds of rows, at least one for each part
 */
@Zh("调查表已发布")
public record FormPublished(
        FormId formId,
        EventContext context,
        @Zh("版本") int version,
        @Zh("标题") String title,
        @Zh("来源") Mark mark,
        @Zh("记录类型") List<RecordKind> kinds)
        implements FormEvent {
    public FormPublished {
        kinds = List.copyOf(kinds);
    }
}
