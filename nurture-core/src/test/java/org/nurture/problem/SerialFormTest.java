package org.nurture.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refusal that crosses from one virtual machine to another still says what was refused. */
class SerialFormTest {
    @Test
    void theProblemsOfARefusalSurvive() throws IOException, ClassNotFoundException {
        RefusedInputException refused = new RefusedInputException(List.of(
                Problem.of("citation.text", "longest", "300")
                        .under(Pointer.of("/a~1b/0"))
                        .with(new TextPosition(3, 7))
                        .with(Severity.WARNING),
                Problem.of("upn.length")));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        RefusedInputException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (RefusedInputException) in.readObject();
        }

        assertThat(read.getProblems()).isEqualTo(refused.getProblems());
        assertThat(read).hasMessage(refused.getMessage());
        assertThat(read.getCode()).isEqualTo("citation.text");
    }
}
