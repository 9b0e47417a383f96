/** What Entente knows of the world's actors: states, institutions, organisations, groups, people, offices and roles. */
@NullMarked
package org.entente.text.knowledge;

import org.jspecify.annotations.NullMarked;
