/** Small pictures of our own as SVG: forces, the ladder, a tie over time, what moves a figure most. */
@NullMarked
package org.entente.app.brief.picture;

import org.jspecify.annotations.NullMarked;
