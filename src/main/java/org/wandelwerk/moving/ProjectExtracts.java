package org.wandelwerk.moving;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The extracts of minutes on which decisions on a project wait, or waited.
 *
 * @param waiting what was decided and is held back; {@code null} for nothing, and for those who may not sign
 * @param signed the signatures, by the number of the move that each brought about
 */
public record ProjectExtracts(@Nullable MoveOrder waiting, Map<Integer, ExtractSignature> signed) {}
