package org.wandelwerk.history;

import java.time.Instant;

/** Something in the history that is not as it was recorded. */
sealed interface Finding {

    /** What is wrong, in one line for the operator. */
    String sentence();

    record ChangedEntry(long entry, String table, String row) implements Finding {

        @Override
        public String sentence() {
            return "entry %d (%s %s) was changed after it was sealed".formatted(entry, table, row);
        }
    }

    record MissingEntry(long entry, long seal) implements Finding {

        @Override
        public String sentence() {
            return "entry %d, sealed by seal %d, is missing".formatted(entry, seal);
        }
    }

    record SmuggledEntry(long entry, String table, String row) implements Finding {

        @Override
        public String sentence() {
            return "entry %d (%s %s) is in no seal, although its time was sealed or is yet to come"
                    .formatted(entry, table, row);
        }
    }

    record BrokenSeal(long seal, Instant at) implements Finding {

        @Override
        public String sentence() {
            return "seal %d of %s fits neither its entries nor the seal before it".formatted(seal, at);
        }
    }

    record MissingSeal(long seal) implements Finding {

        @Override
        public String sentence() {
            return "seal %d is missing".formatted(seal);
        }
    }

    record UnknownSeal(String hash) implements Finding {

        @Override
        public String sentence() {
            return "no seal has the hash %s: the chain was cut or made anew".formatted(hash);
        }
    }

    record WrongClearValue(long entry, String column) implements Finding {

        @Override
        public String sentence() {
            return "the clear value of %s in entry %d was changed, or is gone without having been erased"
                    .formatted(column, entry);
        }
    }

    /** @param sentence what somebody outside of the house keeps, and why it does not fit */
    record BrokenWitness(String sentence) implements Finding {}

    record SwitchedOff(String table, String trigger) implements Finding {

        @Override
        public String sentence() {
            return "the trigger %s of %s is missing or switched off: changes go unrecorded".formatted(trigger, table);
        }
    }
}
