package org.nurture.json.example;

import java.util.ArrayList;
import java.util.List;

/** An entity whose entries may be of kinds that are not known yet: what a later version of the core may have. */
public abstract class Diary {
    Diary() {}

    public abstract String getId();

    public abstract List<Happening> getHappenings();

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private String id = "";
        private final List<Happening> happenings = new ArrayList<>();

        public Builder id(String text) {
            id = text;
            return this;
        }

        public Builder happenings(Iterable<? extends Happening> all) {
            all.forEach(happenings::add);
            return this;
        }

        public Diary build() {
            return new Kept(id, List.copyOf(happenings));
        }
    }

    /** As the generated class of a core entity: hidden, with the entity's equality. */
    private static final class Kept extends Diary {
        private final String id;
        private final List<Happening> happenings;

        Kept(String id, List<Happening> happenings) {
            this.id = id;
            this.happenings = happenings;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public List<Happening> getHappenings() {
            return happenings;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kept kept && id.equals(kept.id) && happenings.equals(kept.happenings);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
