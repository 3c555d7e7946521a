/** The shells that there is a script for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/*
 * Each script gives the words up to the cursor to the hidden command __complete, which prints candidates, a line each, with
 * a tab before a description. Where it prints none, names of files are completed.
 */

// Bash splits words at ":" and "=", which ids and formats have in them: the line is split at blanks again, and what stands
// before the last of these characters is taken off each candidate.
const bash = String.raw`_atlas_conformance() {
  local line="${'${COMP_LINE:0:COMP_POINT}'}" cur words candidate
  read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=("")
  cur="${'${words[${#words[@]}-1]}'}"
  local prefix=""
  [[ "$cur" == *[:=]* && "$COMP_WORDBREAKS" == *:* ]] && prefix="${'${cur%"${cur##*[:=]}"}'}"
  COMPREPLY=()
  while IFS=$'\t' read -r candidate _; do
    COMPREPLY+=("${'${candidate#"$prefix"}'}")
  done < <("${'${words[0]}'}" __complete "${'${words[@]:1}'}" 2>/dev/null)
  if [[ ${'${#COMPREPLY[@]}'} -eq 0 ]]; then
    compopt -o default 2>/dev/null
  elif [[ ${'${#COMPREPLY[@]}'} -eq 1 && "${'${COMPREPLY[0]}'}" == *[=./] ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _atlas_conformance atlas-conformance
`;

const zsh = String.raw`_atlas_conformance() {
  # What ends in one of these goes on, so no blank follows it.
  local -a whole wholes part parts
  local candidate description
  while IFS=$'\t' read -r candidate description; do
    description="$candidate${'${description:+  -- $description}'}"
    if [[ "$candidate" == *[=./] ]]; then
      part+=("$candidate") parts+=("$description")
    else
      whole+=("$candidate") wholes+=("$description")
    fi
  done < <("${'${words[1]}'}" __complete "${'${(@)words[2,CURRENT]}'}" 2>/dev/null)
  (( ${'${#whole}'} )) && compadd -l -d wholes -a whole
  (( ${'${#part}'} )) && compadd -S '' -l -d parts -a part
  (( ${'${#whole}'} + ${'${#part}'} )) || _files
}
compdef _atlas_conformance atlas-conformance
`;

const fish = String.raw`function __atlas_conformance
    set -l words (commandline -opc) (commandline -ct)
    $words[1] __complete $words[2..-1] 2>/dev/null
end
complete -c atlas-conformance -f -n 'test -n "$(__atlas_conformance)"' -a '(__atlas_conformance)'
`;

export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
