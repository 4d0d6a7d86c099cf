package io.qingliu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CommandSideTest {
    @Test
    void every_room_stands_in_the_table_of_contents() throws IOException {
        Import contents = CommandSide.class.getAnnotation(Import.class);
        List<String> listed =
                Arrays.stream(contents.value()).map(Class::getSimpleName).toList();
        Resource[] rooms =
                new PathMatchingResourcePatternResolver().getResources("classpath*:io/qingliu/command/*/*Room.class");
        List<String> built = Stream.of(rooms)
                .map(room -> String.valueOf(room.getFilename()).replace(".class", ""))
                .filter(name -> !name.equals("Room"))
                .toList();
        assertThat(built).isNotEmpty();
        assertThat(listed).containsAll(built);
    }
}
