/** Height that a page keeps for the list, in pixels: enough for the first screen, since what moves below it is not seen. */
export const RESERVE_PX = 900;

/**
 * The child that keeps room in the tag without a style, which a strict policy would refuse; as wide as the line, so that
 * the link stays above it. The one form in which every example and document shows it.
 */
export const RESERVE = `<svg width="100%" height="${RESERVE_PX}" aria-hidden="true"></svg>`;

/** The style that keeps room where an editor strips drawings as it strips unknown tags. */
export const RESERVE_STYLE = `min-height:${RESERVE_PX}px`;
